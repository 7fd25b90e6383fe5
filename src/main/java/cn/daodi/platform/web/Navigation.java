package cn.daodi.platform.web;

import cn.daodi.kernel.Viewer;
import java.util.List;

/** A module's contribution to the left column: what this viewer may open. By county and roles alone: the answer is remembered under them. */
public interface Navigation {
    List<NavigationEntry> entries(Viewer viewer);
}
