function Close-TwsSession {
    # Ends the sessions of Open-TwsSession.
    [CmdletBinding()]
    param($Session)

    Remove-PSSession -Session $Session -WhatIf:$false -Confirm:$false
}
