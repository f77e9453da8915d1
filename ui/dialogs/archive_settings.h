#pragma once

#include "archive/settings_store.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vestitel::dialogs {

/// What belongs to the archive besides the organisation: where it is, languages, trash.
class ArchiveSettings final : public QWidget {
    Q_OBJECT

public:
    ArchiveSettings(const archive::Settings& settings, const QString& folder,
                    QWidget* parent = nullptr);

    [[nodiscard]] Result<void> writeTo(archive::Settings& settings) const;

private:
    QWidget* makeFolderRow(const QString& folder);
    QWidget* makeBackupRow(const QString& folder);

    QLineEdit* m_languages;
    QSpinBox* m_trashDays;
    QLineEdit* m_backupFolder;
    QString m_archive; ///< Its folder
};

} // namespace vestitel::dialogs
