// Preloaded into the Spector server, which has no option for its address and would listen on every interface:
// whatever it asks for, it gets loopback. The line it prints tells the test where that is.
"use strict";

const { Server } = require("node:net");

const { listen } = Server.prototype;

Server.prototype.listen = function (port, ...rest) {
  this.once("listening", () => console.log(`LISTENING ${this.address().address} ${this.address().port}`));
  return listen.call(this, { port, host: "127.0.0.1" }, ...rest.filter((each) => typeof each === "function"));
};
