#pragma once

#include <QWebEngineView>

class QMimeData;

namespace vestitel::editor {

/// The widget of the editor's page. What is dropped from outside goes to C++, never to Chromium;
/// the page's own drags stay its own. Its menu is made by whoever listens.
class WebView final : public QWebEngineView {
    Q_OBJECT

public:
    explicit WebView(QWidget* parent);

signals:
    /// The widget that takes the keys, which comes anew with each renderer.
    void inputCame(QWidget* input);
    /// `data` lives only during the signal; `position` is in CSS pixels of the page.
    void dropped(const QMimeData& data, const QPointF& position);
    void menuRequested(const QPoint& globalPosition);

protected:
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Whether the window has a command with these keys.
    [[nodiscard]] bool isWindows(const QKeyEvent& keys) const;
    [[nodiscard]] bool isOwnDrag(const QDropEvent& event) const;

    bool m_isOwnDrag = false;
};

} // namespace vestitel::editor
