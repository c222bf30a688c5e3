package io.paylinks.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of operations; the first route that fits wins. */
final class Routes {

    interface Handler {
        Answer handle(Call call);
    }

    private final List<Route> routes = new ArrayList<>();

    /** Adds an operation; {@code {name}} in the path stands for one segment. */
    Routes add(String method, String path, Handler handler) {
        routes.add(new Route(method, List.of(path.split("/", -1)), handler));
        return this;
    }

    Optional<Call> find(RecordedRequest request) {
        List<String> path = List.of(request.path().split("/", -1));
        return routes.stream()
                .filter(route -> route.method.equals(request.method()) && route.fits(path))
                .findFirst()
                .map(route -> new Call(request, route.variables(path), route.handler));
    }

    /** Tells whether the path exists under another method. */
    boolean knowsPath(RecordedRequest request) {
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
