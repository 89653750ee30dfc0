function Stop-TwsListener {
    <#
    .SYNOPSIS
        Closes the ports that Start-TwsListener opened, before their time.

    .DESCRIPTION
        Ends the listeners that are given. One that has ended already is no error.

    .PARAMETER Listener
        What Start-TwsListener gave.

    .INPUTS
        TwsPreflight.Listener

    .OUTPUTS
        Nothing.

    .EXAMPLE
        Start-TwsListener .\site.json -BindAddress 127.0.0.1 | Stop-TwsListener

        Opens the ports of the site on one address and closes them again.
        FR : ouvre les ports du site sur une adresse et les referme.

    .EXAMPLE
        $listener = Start-TwsListener .\site.json -BindAddress 127.0.0.1; Stop-TwsListener -Listener $listener

        The same in two steps.
        FR : la même chose en deux temps.

    .NOTES
        $LASTEXITCODE: 0; 3 with -WhatIf.
        FR : $LASTEXITCODE vaut 0 ; 3 avec -WhatIf.

    .LINK
        Start-TwsListener
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true)]
        [ValidateNotNull()]
        [object[]] $Listener
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters
    }
    process {
        foreach ($one in $Listener) {
            if (-not (Confirm-TwsWrite -Target "$($one.Id)" -Action $script:TwsTexts.StopListening)) {
                Write-TwsExitCode -Value 3
                continue
            }
            if ($one.Process -and -not $one.Process.HasExited) {
                $one.Process.Kill()
                $one.Process.WaitForExit()
            }
            Write-TwsExitCode -Value 0
        }
    }
}
