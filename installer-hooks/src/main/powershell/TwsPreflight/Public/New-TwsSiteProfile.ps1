function New-TwsSiteProfile {
    <#
    .SYNOPSIS
        Writes a site profile: of what is told, or an example to begin from, or the page that asks for one.

    .DESCRIPTION
        Runs "profile" or "plan --example" of tws-preflight.jar. The profile says what the customer plans, and every other command
        takes it by -SiteProfile. With -Users, -Calls, -Secure or -Pabx it holds just that. With -Page the file is one HTML page
        without network that asks what matters, in French and English, and saves the profile. With neither it is an example whose
        every field is explained and may be left out.

    .PARAMETER Path
        The profile to write, a .json file; with -Page the page, a .html file.

    .PARAMETER Users
        How many users the site will have.

    .PARAMETER Calls
        How many calls an hour.

    .PARAMETER Pabx
        The PABX, for example oxe.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Page
        Write the page that asks for a profile.

    .PARAMETER Show
        Open the page that was written.

    .PARAMETER Language
        The language of the comments, or that the page opens in: en or fr. Without it the session's ($PSUICulture).

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

    .EXAMPLE
        New-TwsSiteProfile .\small-site.json -Users 60 -Calls 300 -Secure

        A profile of what is told, without an example around it.
        FR : un profil de ce qui est dit, sans exemple autour.

    .EXAMPLE
        New-TwsSiteProfile .\questions.html -Page -Show

        Writes the page that asks for a profile, and opens it.
        FR : écrit la page qui demande un profil, et l'ouvre.

    .NOTES
        $LASTEXITCODE: 0 when the file was written, 2 on bad input, 3 with -WhatIf, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si le fichier a été écrit, 2 si les données fournies sont mauvaises, 3 avec -WhatIf, 70 si l'outil a
        échoué.

    .LINK
        New-TwsPlan
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, DefaultParameterSetName = 'Profile')]
    [OutputType('System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [Parameter(ParameterSetName = 'Profile')] [ValidateRange(1, 1000000)] [int] $Users,
        [Parameter(ParameterSetName = 'Profile')] [ValidateRange(0, 1000000)] [int] $Calls,
        [Parameter(ParameterSetName = 'Profile')] [ValidateNotNullOrEmpty()] [string] $Pabx,
        [Parameter(ParameterSetName = 'Profile')] [switch] $Secure,
        [Parameter(ParameterSetName = 'Page', Mandatory = $true)]
        [switch] $Page,

        [Parameter(ParameterSetName = 'Page')] [switch] $Show,
        [ValidateSet('en', 'fr')] [string] $Language,
        [switch] $Force
    )

    Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
    $file = Get-TwsOutFile -Path $Path -Force:$Force
    # The tool tells the page from the profile by its name.
    if ([bool] $Page -ne ($file -match '\.html?$')) {
        Stop-TwsCommand -Key 'PageName' -Value $file -Category 'InvalidArgument' -Target $file -ExitCode 2
    }
    $told = Get-TwsJudged -Bound $PSBoundParameters
    $tool = @('profile')
    $action = $script:TwsTexts.WritePage
    if (-not $Page) {
        $asked = @($told.Keys | Where-Object -FilterScript { $_ -ne 'Language' })
        $tool = @(if ($asked.Count) { 'profile' } else { 'plan'; '--example' })
        $action = $script:TwsTexts.WriteProfile
    }
    if (-not (Confirm-TwsWrite -Target $file -Action $action)) {
        Write-TwsExitCode -Value 3
        return
    }
    $null = Invoke-TwsTool -ArgumentList ($tool + @('-o', $file) + @(if ($Force) { '--force' }) + @(Get-TwsArgument @told))
    Write-TwsExitCode -Value 0
    Get-Item -LiteralPath $file
    if ($Show) {
        Invoke-Item -LiteralPath $file
    }
}
