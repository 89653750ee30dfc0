#include common.ps1

$answer = Get-TwsAnswer -Folder $Folder -Role $Role -Tws $Tws -SiteProfile $SiteProfile -InstallDirectory $InstallDirectory -Use $Use -Strict $Strict -TimeLimitSeconds $TimeLimitSeconds
$word = $answer.Word
if ($word -eq 'READY_WITH_WARNINGS') {
    # A rule compares with one word.
    $word = 'READY'
}
Write-Output -InputObject $word
exit 0
