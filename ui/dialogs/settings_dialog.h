#pragma once

#include "dialogs/settings_values.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace vestitel::publishing {
class Theme;
}

namespace vestitel::dialogs {

class ArchiveSettings;
class EmblemSettings;
class OrganisationSettings;
class ThemeSettings;
class WritingSettings;

/// Everything that is set once: the organisation, the archive, the program. Gives the values back
/// after accepted(); stores nothing itself.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingsValues& values, const QString& archiveFolder,
                   QWidget* parent = nullptr);

    [[nodiscard]] const SettingsValues& values() const { return m_values; }
    /// Puts a view that follows lookChanged() beside what is chosen of the look, and tells it the
    /// look as it is.
    void setLookView(QWidget* view);
    /// Brings what is chosen of the look to the front.
    void showLook();

    void accept() override;

signals:
    void lookChanged(const vestitel::publishing::Theme& look);

private:
    QWidget* makeProgramPage();
    QWidget* makeLookPage();
    void makeRoomForLook();
    void refuse(int tab, const QString& sentence);

    SettingsValues m_values;
    QTabWidget* m_tabs;
    OrganisationSettings* m_organisation;
    ArchiveSettings* m_archive;
    ThemeSettings* m_theme;
    QHBoxLayout* m_lookRow = nullptr;
    WritingSettings* m_writing;
    EmblemSettings* m_emblems;
    QComboBox* m_language = nullptr;
    QComboBox* m_appearance = nullptr;
    QLabel* m_problem;
};

} // namespace vestitel::dialogs
