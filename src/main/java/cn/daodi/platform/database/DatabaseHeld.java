package cn.daodi.platform.database;

import java.nio.file.Path;

/** Another living program uses the data folder: two would ruin it, so the second one does not start. */
public final class DatabaseHeld extends DatabaseRefusal {

    DatabaseHeld(Path data, String process) {
        super("""
                The data in %1$s is in use by another Daodi (process %2$s); stop that one first, or choose another folder with DAODI_DATA. \
                数据目录 %1$s 正被另一个到底程序（进程 %2$s）使用，请先停止它，或用 DAODI_DATA 另选目录。""".formatted(data, process));
    }
}
