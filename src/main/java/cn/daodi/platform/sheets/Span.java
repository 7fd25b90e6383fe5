package cn.daodi.platform.sheets;

/** A merged range, counted from 0, ends included. */
record Span(int top, int bottom, int left, int right) {
    boolean covers(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
