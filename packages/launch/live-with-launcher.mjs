// Loaded into every process the launcher starts: when the launcher is gone, even killed, the process ends with care.
process.channel?.unref();
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
