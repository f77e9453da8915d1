#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace vestitel::main_window {

/// Files that are dropped on a window from outside, wherever no widget in it takes them itself (as
/// the text does).
class FileDrop final : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget* window);

    /// The files and folders of this machine among what is dragged.
    [[nodiscard]] static QStringList pathsOf(const QMimeData& data);

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace vestitel::main_window
