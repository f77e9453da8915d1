#pragma once

#include "export_dialog/export_services.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace vestitel::export_dialog {

/// The last view: what was made, remarks, and HTML for the clipboard.
class ResultPage final : public QWidget {
    Q_OBJECT

public:
    ResultPage(const ExportSubject& subject, ExportServices services, QWidget* parent = nullptr);

    void show(const editorial::ExportReport& report, const ExportChoice& choice);
    /// What an export would do.
    void showTrial(const editorial::ExportReport& report);

private:
    void showFiles(const editorial::ExportReport& report, const QString& folder);
    void showRemarks(const QStringList& remarks);
    void copy(const domain::Language& language);
    [[nodiscard]] std::optional<PostId> currentPost() const;

    ExportServices m_services;
    ExportChoice m_choice;
    std::vector<PostId> m_posts; ///< A row's post, by the row.
    QLabel* m_summary;
    QListWidget* m_files;
    QWidget* m_remarksCard;
    QLabel* m_remarks;
    QWidget* m_copyRow;
    QLabel* m_copied;
};

} // namespace vestitel::export_dialog
