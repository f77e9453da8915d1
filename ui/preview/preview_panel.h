#pragma once

#include "domain/language.h"
#include "preview/device_frame.h"
#include "webview/file.h"
#include "webview/page_appearance.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QWebEngineView;

namespace vestitel::webview {
class LockedPage;
class LockedProfile;
} // namespace vestitel::webview

namespace vestitel::preview {

/// Gives a file of the site by its path from the site's root ("bg/2018/slug/index.html",
/// "assets/style.css"), as an export would write it. Called on the window's thread; the future
/// may end on any.
using SiteSource = std::function<QFuture<Result<webview::File>>(const QString& path)>;

/// The page of one edition.
struct PreviewedPage {
    domain::Language language;
    QString name; ///< Of the language, for its button.
    QString path; ///< From the site's root.
};

/// Shows a post's pages as readers will see them. Every show() and refresh() asks the source anew.
class PreviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(SiteSource source, QWidget* parent = nullptr);
    ~PreviewPanel() override;

    /// Shows the page in the language last chosen, if the post has it, else the first one.
    void showPages(std::vector<PreviewedPage> pages);
    /// Loads the page that is shown again, with all that it shows, where it was scrolled to.
    void refresh();
    void clear();
    /// Without the ways to elsewhere: a browser, back to the text.
    void showPageOnly();

    void setDevice(Device device);
    [[nodiscard]] Device device() const { return m_frame->device(); }
    void setAppearance(webview::PageAppearance appearance);
    [[nodiscard]] webview::PageAppearance appearance() const { return m_appearance; }
    void setLanguage(const domain::Language& language);
    [[nodiscard]] std::optional<domain::Language> language() const;

    /// The colour before a page paints, so that nothing flashes.
    void setBackground(const QColor& color);

signals:
    /// The reader wants the shown page in a browser of the system's.
    void openInBrowserRequested(const vestitel::domain::Language& language);
    /// The reader wants this address in a browser; it was shown before. http, https, mailto, tel.
    void openLinkRequested(const QUrl& url);
    /// Back to the text.
    void closeRequested();
    /// The page is there, or could not be loaded.
    void loaded(bool ok);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class PreviewPanelProbe; // Tests: what the page came out as.

    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeLinkStrip();
    void rebuildLanguageButtons();
    /// In two rows where one has no room for the words.
    void arrangeBar();
    void retranslate();
    void showCurrent();
    void onLink(const QUrl& url);
    void onLoaded(bool ok);
    [[nodiscard]] const PreviewedPage* current() const;

    SiteSource m_source;
    std::unique_ptr<webview::LockedProfile> m_profile;
    std::unique_ptr<webview::LockedPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
    DeviceFrame* m_frame = nullptr;
    QBoxLayout* m_bar = nullptr;
    QButtonGroup* m_devices = nullptr;
    QComboBox* m_appearances = nullptr;
    QButtonGroup* m_languages = nullptr;
    QHBoxLayout* m_languageRow = nullptr;
    QPushButton* m_openInBrowser = nullptr;
    QPushButton* m_close = nullptr;
    QWidget* m_linkStrip = nullptr;
    QLabel* m_linkText = nullptr;
    QPushButton* m_openLink = nullptr;
    QLabel* m_failed = nullptr;
    std::vector<PreviewedPage> m_pages;
    std::optional<domain::Language> m_language;
    webview::PageAppearance m_appearance = webview::PageAppearance::ReadersSystem;
    QUrl m_link;
    QPointF m_scrollPosition;
};

} // namespace vestitel::preview
