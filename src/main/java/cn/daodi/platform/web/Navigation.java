package cn.daodi.platform.web;

import cn.daodi.kernel.Viewer;
import java.util.List;

/** A module's contribution to the left column: what this viewer may open. */
public interface Navigation {
    List<NavigationEntry> entries(Viewer viewer);
}
