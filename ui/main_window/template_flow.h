#pragma once

#include "domain/post_template.h"
#include "editorial/templates.h"
#include "session/posts_controller.h"

#include <QObject>

#include <vector>

class QWidget;

namespace vestitel::main_window {

/// New posts from templates, and templates from posts.
class TemplateFlow final : public QObject {
    Q_OBJECT

public:
    TemplateFlow(editorial::NewsroomThread& newsroom, std::vector<domain::Language> languages,
                 QWidget* window);

    /// Offers the templates; createRequested() follows when one is taken.
    void choose();
    /// Asks under which name the stored post is kept as a template.
    void keep(const PostId& post);

signals:
    void createRequested(const vestitel::editorial::StockRef& source, const QString& name);
    void done(const vestitel::session::Deed& deed);
    void failed(const vestitel::Error& error);

private:
    void offer(const std::vector<editorial::TemplateEntry>& entries);
    void askForName(const domain::Post& post);
    void store(const domain::Post& post, const QString& name);

    editorial::NewsroomThread& m_newsroom;
    std::vector<domain::Language> m_languages;
    QWidget* m_window;
};

} // namespace vestitel::main_window
