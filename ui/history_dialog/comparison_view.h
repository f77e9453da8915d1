#pragma once

#include "editorial/earlier_texts.h"
#include "webview/page_appearance.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedLayout;
class QWebEngineView;

namespace vestitel::webview {
class LockedPage;
class LockedProfile;
} // namespace vestitel::webview

namespace vestitel::history_dialog {

/// Shows an earlier text as its page, with what has changed since, or as it was. The page has no
/// scripts and goes nowhere; its links take a change back.
class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);
    ~ComparisonView() override;

    void show(const editorial::EarlierText& text, editorial::EarlierText::View view);
    /// Nothing but a sentence.
    void say(const QString& sentence);
    void setAppearance(webview::PageAppearance appearance);

signals:
    void undoRequested(const vestitel::publishing::TextChange& change);
    /// The page is there, or could not be loaded.
    void loaded(bool ok);

private:
    void onLink(const QUrl& url);

    std::optional<editorial::EarlierText> m_text;
    editorial::EarlierText::View m_what = editorial::EarlierText::View::Changes;
    std::unique_ptr<webview::LockedProfile> m_profile;
    std::unique_ptr<webview::LockedPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
    QStackedLayout* m_layout;
    QLabel* m_sentence;
};

} // namespace vestitel::history_dialog
