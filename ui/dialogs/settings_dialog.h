#pragma once

#include "dialogs/settings_values.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTabWidget;

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

    void accept() override;

private:
    QWidget* makeProgramPage();
    void refuse(int tab, const QString& sentence);

    SettingsValues m_values;
    QTabWidget* m_tabs;
    OrganisationSettings* m_organisation;
    ArchiveSettings* m_archive;
    ThemeSettings* m_theme;
    WritingSettings* m_writing;
    EmblemSettings* m_emblems;
    QComboBox* m_language = nullptr;
    QComboBox* m_appearance = nullptr;
    QLabel* m_problem;
};

} // namespace vestitel::dialogs
