#include "webview/page_appearance.h"

#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace vestitel::webview {

namespace {

const QLatin1String kScriptName("page appearance");

/// A document that is only beginning may have no root element yet.
QString scriptFor(PageAppearance appearance) {
    if (appearance == PageAppearance::ReadersSystem) {
        return QStringLiteral("document.documentElement.removeAttribute('data-appearance')");
    }
    return QStringLiteral("(() => {"
                          "  const set = () => {"
                          "    const root = document.documentElement;"
                          "    if (root) { root.dataset.appearance = '%1'; }"
                          "    return !!root;"
                          "  };"
                          "  if (!set()) {"
                          "    new MutationObserver((_, self) => set() && self.disconnect())"
                          "      .observe(document, {childList: true});"
                          "  }"
                          "})()")
        .arg(appearance == PageAppearance::Dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace

void setPageAppearance(QWebEnginePage& page, PageAppearance appearance) {
    const QString source = scriptFor(appearance);
    for (const QWebEngineScript& before : page.scripts().find(kScriptName)) {
        page.scripts().remove(before);
    }
    if (appearance != PageAppearance::ReadersSystem) {
        QWebEngineScript script;
        script.setName(kScriptName);
        script.setSourceCode(source);
        script.setInjectionPoint(QWebEngineScript::DocumentCreation);
        script.setWorldId(QWebEngineScript::ApplicationWorld);
        page.scripts().insert(script);
    }
    page.runJavaScript(source, QWebEngineScript::ApplicationWorld);
}

} // namespace vestitel::webview
