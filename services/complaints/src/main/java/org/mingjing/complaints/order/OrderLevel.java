package org.mingjing.complaints.order;

/** How grave an order is: 黄牌 when a clock was missed, 红牌 after the grace. */
public enum OrderLevel {
    YELLOW,
    RED
}
