function New-TwsSiteProfile {
    <#
    .SYNOPSIS
        Writes an example of a site profile with comments, to begin from.

    .DESCRIPTION
        Runs "plan --example" of tws-preflight.jar. Every field of the example is explained in it and may be left out; the
        file says what the customer plans, and every other command takes it by -SiteProfile.

    .PARAMETER Path
        The profile to write, a .json file.

    .PARAMETER Language
        The language of the comments: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER Force
        Replace the file if it exists.

    .OUTPUTS
        System.IO.FileInfo

    .EXAMPLE
        New-TwsSiteProfile .\new-site.json

        Writes the example.
        FR : écrit l'exemple.

    .EXAMPLE
        New-TwsSiteProfile .\plan-of-site.json -Language fr | New-TwsPlan

        Writes it with French comments, and plans the site that it describes.
        FR : l'écrit avec des commentaires français, et planifie le site qu'il décrit.

    .NOTES
        $LASTEXITCODE: 0 when the profile was written, 3 with -WhatIf, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si le profil a été écrit, 3 avec -WhatIf, 70 si l'outil a échoué.

    .LINK
        New-TwsPlan
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [ValidateSet('en', 'fr')] [string] $Language,
        [switch] $Force
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $file = Get-TwsOutFile -Path $Path -Force:$Force
    if (-not (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteProfile)) {
        Write-TwsExitCode -Value 3
        return
    }
    $null = Invoke-TwsTool -ArgumentList (@('plan', '--example', '-o', $file) + @(if ($Force) { '--force' }) + @(Get-TwsArgument -Language $Language))
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
}
