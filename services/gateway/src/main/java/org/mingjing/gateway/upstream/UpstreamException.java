package org.mingjing.gateway.upstream;

/** A service answered with a status that is of no use here. */
public class UpstreamException extends RuntimeException {

    private final int status;

    public UpstreamException(String service, int status) {
        super(service + " answered " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
