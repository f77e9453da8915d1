#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWebEnginePage;
class QWidget;

namespace vestitel::webview {

/// Sees when a page's renderer hangs: lives, but does not answer (a script in an endless loop).
/// While the view is visible it asks the page a question at a calm interval; only one is ever
/// under way. Intervals are counted, not time, so that a machine that slept is no silence.
class Watchdog final : public QObject {
    Q_OBJECT

public:
    /// How often to ask, and after how many intervals without an answer silence is told.
    struct Patience {
        std::chrono::milliseconds interval{5'000};
        int intervals = 2;
    };

    /// Both outlive it.
    Watchdog(QWebEnginePage& page, QWidget& view, QObject* parent = nullptr);

    void setPatience(const Patience& patience);
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    /// Ends the silent page's process, which the page tells as any end of a renderer.
    void endRenderer();

signals:
    /// The page has not answered for the whole patience. Told once.
    void fellSilent();
    /// A silent page answers after all, or its renderer is gone.
    void silenceEnded();

private:
    void look();
    void ask();
    /// Whatever was asked is answered, or never will be.
    void forget();

    QWebEnginePage& m_page;
    QWidget& m_view;
    QTimer m_timer;
    Patience m_patience;
    quint64 m_question = 0; ///< Answers to earlier ones are nobody's.
    int m_waited = 0;       ///< Intervals since the question that is under way.
    bool m_isAsking = false;
    bool m_isSilent = false;
};

} // namespace vestitel::webview
