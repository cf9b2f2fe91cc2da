// Loaded before a command and all processes that it starts: whatever asks the network for something is named on stderr.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import process from "node:process";

function refuse(what) {
  return (...args) => {
    process.stderr.write(`REQUEST by ${what}: ${JSON.stringify(args[0])}\n`);
    throw new Error("no request may be sent");
  };
}

net.Socket.prototype.connect = refuse("a socket");
dgram.Socket.prototype.send = refuse("a datagram");
dns.lookup = refuse("a look-up of a name");
dns.promises.lookup = refuse("a look-up of a name");
