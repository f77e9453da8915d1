#pragma once

#include "editor/editor_view.h"
#include "editor/web_view.h"
#include "webview/locked_page.h"
#include "webview/locked_profile.h"
#include "webview/request_blocker.h"

#include "support/catch.h"
#include "support/wait_for.h"

#include <QWebEngineScript>

namespace vestitel::editor {

/// Lets a test look into the page and do to it what only accidents do.
class EditorViewProbe final {
public:
    explicit EditorViewProbe(EditorView& view) : m_view(view) {}

    [[nodiscard]] qint64 rendererPid() const { return m_view.m_page->renderProcessPid(); }
    [[nodiscard]] QUrl url() const { return m_view.m_page->url(); }
    [[nodiscard]] QUrl home() const { return m_view.m_page->home(); }
    [[nodiscard]] WebView& webView() const { return *m_view.m_view; }
    [[nodiscard]] qsizetype refusedRequests() const {
        return m_view.m_profile->blocker().refused();
    }
    void tellPage(const QString& text) { emit m_view.m_conversation.outgoing(text); }

    /// Starts a script of which no answer is awaited.
    void run(const QString& script) { m_view.m_page->runJavaScript(script); }

    /// The value of a script in the page's own world; nothing when the page is gone.
    QVariant evaluate(const QString& script) {
        auto answer = std::make_shared<std::optional<QVariant>>();
        m_view.m_page->runJavaScript(script, QWebEngineScript::MainWorld,
                                     [answer](const QVariant& value) { *answer = value; });
        CHECK(test::waitFor([answer] { return answer->has_value(); }, 10'000));
        return answer->value_or(QVariant());
    }

    /// The widget that takes the keys.
    [[nodiscard]] QWidget* keys() const { return m_view.m_view->focusProxy(); }

private:
    EditorView& m_view;
};

} // namespace vestitel::editor
