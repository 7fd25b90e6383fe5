package cn.daodi.overview.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for the system and the security administrator. */
@Component
class AdminDeadlines implements Deadline {
    private static final String ROLES = """
            select 'roles-open', cast(null as date), false, array[count(*)::text], '/admin/roles'
              from directory.v_role_proposal where county = :county having count(*) > 0""";

    private static final String ACCOUNTS = """
            select 'accounts-none', cast(null as date), false, array[count(distinct t.person)::text], '/admin/accounts'
              from directory.v_tenure t
             where t.county = :county and t.to_day is null
               and not exists (select 1 from directory.v_account a where a.county = t.county and a.person = t.person)
            having count(distinct t.person) > 0""";

    @Override
    public Optional<String> duties(Viewer viewer) {
        boolean security = viewer.is(Role.SEC_ADMIN);
        boolean system = viewer.is(Role.SYS_ADMIN);
        if (security && system) return Optional.of(ROLES + " union all " + ACCOUNTS);
        return security ? Optional.of(ROLES) : system ? Optional.of(ACCOUNTS) : Optional.empty();
    }
}
