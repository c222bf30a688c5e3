package io.paylinks.testing.engine;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of operations; the first matching route is used. */
public final class Routes {

    /** Handles a call. */
    public interface Handler {
        Response handle(Call call);
    }

    /** A call and its handler. */
    public record Match(Call call, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Adds an operation; {@code {name}} in the path matches one segment. */
    public void add(String method, String path, Handler handler) {
        routes.add(new Route(method, List.of(path.split("/", -1)), handler));
    }

    public Optional<Match> find(Request request) {
        List<String> path = List.of(request.path().split("/", -1));
        return routes.stream()
                .filter(route -> route.method.equals(request.method()) && route.fits(path))
                .findFirst()
                .map(route -> new Match(new Call(request, route.variables(path)), route.handler));
    }

    /** Returns whether the path exists with another method. */
    public boolean knowsPath(Request request) {
        List<String> path = List.of(request.path().split("/", -1));
        return routes.stream().anyMatch(route -> route.fits(path));
    }

    private record Route(String method, List<String> template, Handler handler) {

        boolean fits(List<String> path) {
            if (path.size() != template.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                boolean fits =
                        isVariable(i) ? !path.get(i).isEmpty() : template.get(i).equals(path.get(i));
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> variables(List<String> path) {
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                if (isVariable(i)) {
                    String name = template.get(i).substring(1, template.get(i).length() - 1);
                    String literalPlus = path.get(i).replace("+", "%2B");
                    variables.put(name, URLDecoder.decode(literalPlus, StandardCharsets.UTF_8));
                }
            }
            return variables;
        }

        private boolean isVariable(int index) {
            return template.get(index).startsWith("{");
        }
    }
}
