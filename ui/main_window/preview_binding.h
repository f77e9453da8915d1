#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/language.h"
#include "preview/preview_panel.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace vestitel::editorial {
class NewsroomThread;
class PreviewSite;
} // namespace vestitel::editorial

namespace vestitel::main_window {

/// Shows a stored post's pages as an export would write them.
class PreviewBinding final : public QObject {
    Q_OBJECT

public:
    PreviewBinding(editorial::NewsroomThread& newsroom, std::vector<domain::Language> languages,
                   QObject* parent = nullptr);
    ~PreviewBinding() override;

    /// What the panel is made with: the bytes of the post that is shown.
    [[nodiscard]] preview::SiteSource source();
    /// The panel is made after its source.
    void attach(preview::PreviewPanel& panel);

    /// Reads the post anew (it must be saved) and shows it.
    void show(const PostId& id);

signals:
    void failed(const vestitel::Error& error);
    void message(const QString& sentence);

private:
    void openInBrowser(const domain::Language& language);

    editorial::NewsroomThread& m_newsroom;
    std::vector<domain::Language> m_languages;
    preview::PreviewPanel* m_panel = nullptr;
    std::shared_ptr<const editorial::PreviewSite> m_site;
    std::optional<PostId> m_post;
    quint64 m_request = 0;
    QTemporaryDir m_folder; ///< Of what a browser was given.
};

} // namespace vestitel::main_window
