#include "main_window/settings_flow.h"

#include "base/deliver.h"
#include "dialogs/settings_dialog.h"
#include "editorial/newsroom_thread.h"
#include "main_window/look_preview.h"

namespace vestitel::main_window {

using dialogs::SettingsValues;
using editorial::Newsroom;

SettingsFlow::SettingsFlow(editorial::NewsroomThread& newsroom, QWidget* window)
    : QObject(window), m_newsroom(newsroom), m_window(window) {
}

void SettingsFlow::open(const SettingsValues& program, Start start) {
    deliver(m_newsroom.run(editorial::Priority::Writing,
                           [program](Newsroom& newsroom) -> Result<SettingsValues> {
                               SettingsValues values = program;
                               VESTITEL_TRY(values.archive, archive::settings(newsroom.archive()));
                               VESTITEL_TRY(values.emblems, editorial::emblemStates(newsroom));
                               return values;
                           }),
            this, [this, start](const Result<SettingsValues>& values) {
                if (values) {
                    show(*values, start);
                } else {
                    emit failed(values.error());
                }
            });
}

void SettingsFlow::show(const SettingsValues& values, Start start) {
    auto* const dialog = new dialogs::SettingsDialog(values, m_newsroom.folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* const preview = new LookPreview(m_newsroom, dialog);
    connect(dialog, &dialogs::SettingsDialog::lookChanged, preview, &LookPreview::setLook);
    dialog->setLookView(preview);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, values] { emit chosen(values, dialog->values()); });
    if (start == Start::Look) {
        dialog->showLook();
    }
    dialog->open();
}

} // namespace vestitel::main_window
