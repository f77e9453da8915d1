#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace vestitel::fields {

/// Calls `take` with the future's value on the context's thread, unless the context goes first.
/// (QFuture::then with a context does that from Qt 6.5 only: in 6.4 a context that is gone when the
/// answer comes is an assertion, so a dialog that is closed early would end the program.)
template <typename T, typename Take>
void whenDone(const QFuture<T>& future, QObject* context, Take take) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             take(watcher->future().result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace vestitel::fields
