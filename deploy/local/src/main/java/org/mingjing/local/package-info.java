/** Starts, watches and stops the whole platform on one machine, each part a process of its own on loopback. */
package org.mingjing.local;
