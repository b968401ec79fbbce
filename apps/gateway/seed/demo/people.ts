/** Invented people: first name and last name, parted by a bar. No e-mail addresses: those are made under `.example`. */

export const duinrandPeople = [
  'Noor|van der Meulen', 'Daan|Dekker', 'Fatima|El Idrissi', 'Lotte|Jansen', 'Mehmet|Demir', 'Sophie|de Groot', 'Youssef|Bouzid', 'Eline|Verhoeven',
  'Chantal|Pinas', 'Thijs|van den Heuvel', 'Aïsha|Bakkali', 'Ruben|Scholten', 'Marieke|in ’t Veld', 'José|da Silva', 'Femke|Hoekstra', 'Ömer|Yıldız',
  'Iris|van ’t Hoff', 'Kevin|Rasoelbaks', 'Anna|Kowalska', 'Bram|Kok', 'Samira|Haddou', 'Jeroen|ter Haar', 'Zoë|Meijer', 'Rajesh|Ramdin',
  'Hanneke|op den Kamp', 'Luuk|Smit', 'Esra|Öztürk', 'Tess|van Leeuwen', 'Dwight|Kromosoeto', 'Marit|Postma', 'Ibrahim|Diallo', 'Renée|Vermeer',
  'Sven|Lindeboom', 'Priya|Bissessar', 'Koen|van Dijk', 'Naima|Ait Ouali', 'Gijs|Willemse', 'Oksana|Shevchenko', 'Joëlle|Kuipers', 'Bas|de Boer',
  'Li Na|Wu', 'Mirjam|van Wijngaarden', 'Ahmad|Al-Hassan', 'Floor|Timmermans', 'Patrick|Oduber', 'Ilse|de Jong', 'Hamza|Chaoui', 'Wendy|Brouwer',
  'Raúl|Martina', 'Maaike|van der Wal', 'Emine|Şahin', 'Stijn|Peeters', 'Gerda|Vroegindeweij', 'Amina|Warsame', 'Jelle|Dijkstra', 'Danique|Blom',
  'Zeynep|Kılıç', 'Wouter|van Rossum', 'Soraya|Nasiri', 'Ineke|Molenaar', 'Tomasz|Wiśniewski', 'Britt|Huisman', 'Orlando|Faria', 'Nienke|Wassenaar',
  'Karim|Benali', 'Jolanda|van den Bosch', 'Anouk|Mulder', 'Sunita|Jagroep', 'Pim|Schouten', 'Mariam|Yohannes', 'Dirk-Jan|Kooistra', 'Veerle|Claessens',
  'Fouad|Amrani', 'Rianne|Hendriks', 'Cem|Aydın', 'Suzanne|van Beek', 'Milan|Novák', 'Loes|Groenewegen', 'Abdi|Hersi', 'Carolien|de Wit',
  'Tarik|Ouazzani', 'Judith|Sluijter', 'Romy|van Vliet', 'Giovanni|Maduro', 'Hilde|Rutgers', 'Ayşe|Çelik', 'Maarten|Bosman', 'Shanti|Autar',
  'Frederique|van Oranje', 'Nadia|Lahmidi', 'Sjoerd|Bergsma', 'Ellen|Prins', 'Farid|Rahimi', 'Monique|Tol', 'Jasper|van der Linden', 'Selma|Hodžić',
  'Kees|Vermaat', 'Latifa|Zerouali', 'Puck|Wolters', 'Harold|Landveld', 'Annemiek|Buijs', 'Mustafa|Aslan', 'Rosalie|de Haan', 'Gé|Nieuwenhuis',
  'Imke|van Zanten', 'Desmond|Asante', 'Liesbeth|Koster', 'Yara|Mansour', 'Niels|Verbeek', 'Cynthia|Emanuelson', 'Willemijn|Roos', 'Bilal|Tahiri',
  'Corrie|van der Ploeg', 'Elif|Güneş', 'Jurre|Boersma', 'Thirza|Mak',
] as const

export const englishSpeakingPeople = [
  'Aoife|Brennan', 'Matteo|Ricci', 'Ananya|Iyer', 'Piotr|Zieliński', 'Chloé|Lefèvre', 'Samuel|Okafor', 'Ingrid|Sørensen', 'Yuki|Tanaka', 'Elena|Popescu', 'Diego|Fernández',
] as const

/** The first also applied at Zorggroep Duinrand: one person, known to two organisations that know nothing of each other. */
export const techniekNoordPeople = [
  'Daan|Dekker', 'Hessel|Veenstra', 'Grietje|van der Veen', 'Mohammed|Saidi', 'Lars|Hazenberg', 'Wietske|Zijlstra', 'Ricardo|Gomes', 'Jan-Willem|Oosterhuis', 'Tjerk|Hiemstra', 'Senna|Bouma',
] as const
