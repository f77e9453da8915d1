#pragma once

#include "history_dialog/history_services.h"
#include "webview/page_appearance.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vestitel::fields {
class SegmentedChoice;
}

namespace vestitel::history_dialog {

class ComparisonView;
class PointsList;

/// What a post's texts said before. Shows one earlier text at a time; puts it back as a whole, or
/// one of the changes since. Stays open: what was put back is a state like the others.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages`: those that the post has a text in, not empty. `first`: the one to begin with.
    HistoryDialog(HistoryServices services, std::vector<domain::Language> languages,
                  const domain::Language& first, QWidget* parent = nullptr);
    ~HistoryDialog() override;

    void setAppearance(webview::PageAppearance appearance);

private:
    void makeChoices();
    void makePanes(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    void loadPoints();
    void loadText();
    void showText();
    void putBack();
    void takeBack(const publishing::TextChange& change);
    void finish(const Result<void>& outcome);
    void setWorking(bool working);
    [[nodiscard]] publishing::ComparisonWords words() const;

    HistoryServices m_services;
    std::vector<domain::Language> m_languages;
    domain::Language m_language;
    std::optional<editorial::EarlierText> m_text;
    quint64 m_request = 0; ///< Grows with what is asked for; an older answer is stale.
    bool m_working = false;
    fields::SegmentedChoice* m_languageChoice;
    fields::SegmentedChoice* m_viewChoice;
    PointsList* m_points;
    ComparisonView* m_page;
    QLabel* m_summary;
    QLabel* m_message;
    QPushButton* m_putBack;
};

} // namespace vestitel::history_dialog
