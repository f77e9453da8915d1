#pragma once

#include "base/result.h"
#include "domain/language.h"
#include "html/body.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <vector>

namespace vestitel::dialogs {

/// A kept text in one language.
struct StockText {
    domain::Language language;
    QString title{};
    QString lead{};
    html::Body body{};
};

/// A kept text as the writer chooses it: a template or a snippet.
struct StockItem {
    QString id;
    QString name;
    QString note; ///< A quiet line under the name.
    std::vector<StockText> texts{};
    enum class Origin { BuiltIn, Own };
    Origin origin = Origin::Own; ///< The program's are neither renamed nor deleted.
    bool isRemoved = false;      ///< Deleted, and can be restored.
};

/// What is done to items of one's own, by their ids; each answers later.
struct StockServices {
    std::function<QFuture<Result<void>>(const QString& id, const QString& name)> rename;
    std::function<QFuture<Result<void>>(const QString& id)> remove;
    std::function<QFuture<Result<void>>(const QString& id)> restore;
};

} // namespace vestitel::dialogs
