#pragma once

#include "session/posts_controller.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace vestitel::main_window {

class CommandSet;
class LensBinding;
class PostsBinding;

/// The commands that change many posts at once and ask for something first (a tag, a category, a
/// programme), and how far a long change is.
class BulkBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        CommandSet& commands;
        PostsBinding& posts;
        LensBinding& lens;
        session::PostsController& controller;
        QWidget& list; ///< Where the menus open.
    };

    BulkBinding(const Ends& ends, std::vector<domain::Language> languages,
                QObject* parent = nullptr);

private:
    void askForTag(editorial::BulkChange::Kind kind);
    void askForCategory();
    void askForProgramme();
    /// Of values by their names and keys; the last is for none.
    void openMenu(const QString& name, editorial::BulkChange::Kind kind,
                  const std::vector<std::pair<QString, QString>>& values, const QString& none);
    void showProgress(qsizetype done, qsizetype total);

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    QPointer<QProgressDialog> m_progress;
};

} // namespace vestitel::main_window
