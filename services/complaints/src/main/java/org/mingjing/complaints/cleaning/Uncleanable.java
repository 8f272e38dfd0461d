package org.mingjing.complaints.cleaning;

/** A file from which the traces of its maker cannot be taken out. */
class Uncleanable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    Uncleanable(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    Uncleanable(Obstacle obstacle, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    static Uncleanable broken() {
        return new Uncleanable(Obstacle.BROKEN);
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
