#pragma once

#include "dialogs/settings_values.h"

#include <QObject>

class QWidget;

namespace vestitel {
struct Error;
}
namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::main_window {

/// The settings, from what the archive has to what was chosen. It stores nothing: a look that was
/// only tried is forgotten with the dialog.
class SettingsFlow final : public QObject {
    Q_OBJECT

public:
    SettingsFlow(editorial::NewsroomThread& newsroom, QWidget* window);

    enum class Start { Organisation, Look };

    /// `program`: what is the program's own of them.
    void open(const dialogs::SettingsValues& program, Start start = Start::Organisation);

signals:
    void chosen(const vestitel::dialogs::SettingsValues& before,
                const vestitel::dialogs::SettingsValues& after);
    void failed(const vestitel::Error& error);

private:
    void show(const dialogs::SettingsValues& values, Start start);

    editorial::NewsroomThread& m_newsroom;
    QWidget* m_window;
};

} // namespace vestitel::main_window
