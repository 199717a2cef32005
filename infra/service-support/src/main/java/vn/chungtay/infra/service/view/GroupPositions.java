package vn.chungtay.infra.service.view;

/** How far the processing groups of this service have got in its log. */
@FunctionalInterface
public interface GroupPositions {

    /** Position of the last event that the group is done with, −1 before its first. */
    long of(String group);
}
