# cmake -DNPM=PROGRAM -P npm_ci.cmake: installs the npm packages of the current folder, exactly as
# its lock file says, or tells what is the matter. No package's own scripts run.
execute_process(
    COMMAND "${NPM}" ci --ignore-scripts --no-audit --no-fund --loglevel=error
    RESULT_VARIABLE failure
)
if(NOT failure EQUAL 0)
    message(FATAL_ERROR "npm could not install its packages and says why above. Is there a network?")
endif()
