[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', PositionalBinding = $false)]
param(
    [string] $ComputerName = '',
    [switch] $AcceptOld,
    [switch] $Force,
    [switch] $List,
    [string[]] $Only = @(),
    [string[]] $Skip = @(),
    [switch] $Undo,
    [string] $ResultPath = '',
    [string] $User = '',
    [string] $DotNetInstaller = '',
    [string] $DotNetSha256 = ''
)
