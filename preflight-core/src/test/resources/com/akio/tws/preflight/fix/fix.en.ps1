# TWS Preflight test: repairs proposed for SRV-TWS (collected 2026-11-23T09:00:00Z, edition 2024-09)
# Read this script before you run it. TWS Preflight never runs it.
# First, with -WhatIf: it shows what it would do, and does nothing.
# Then, without: it asks before each change. It may be run twice.
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
if ($env:COMPUTERNAME -ne 'SRV-TWS') {
    throw 'This script was made for SRV-TWS and for no other machine.'
}

# ---- .NET Framework
# Finding server.dotnet (FAILED): .NET Framework 4.6.2 is too old.
# Document: R15
Write-Warning 'server.dotnet: Install .NET Framework 4.7.2 or later (4.8 is a safe choice), restart, and run the check again. https://dotnet.microsoft.com/download/dotnet-framework'

# ---- Pending restart
# Finding server.reboot-pending (WARNING): Windows waits for a restart: Windows Update asks for a restart (Auto Update\RebootRequired).
# Document: advice of this tool
Write-Warning 'server.reboot-pending: Restart the server, then run the check again. A sign that is still there after the restart was left by the product that it names.'

# ---- Windows Firewall: the flows of this site that end at this server
# Finding server.firewall (FAILED): message
# Document: R30, R35, R36, R37
# R30: web pages, sounds, photos
if (Get-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R30-web-TCP-80'
} elseif ($PSCmdlet.ShouldProcess('TWS-R30-web-TCP-80', 'allow inbound TCP 80')) {
    New-NetFirewallRule -Name 'TWS-R30-web-TCP-80' -DisplayName 'TWS R30: web pages, sounds, photos' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '80' | Out-Null
}
# R35: v5 client: web services and APIs
if (Get-NetFirewallRule -Name 'TWS-R35-services-TCP-9001,9005' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R35-services-TCP-9001,9005'
} elseif ($PSCmdlet.ShouldProcess('TWS-R35-services-TCP-9001,9005', 'allow inbound TCP 9001,9005')) {
    New-NetFirewallRule -Name 'TWS-R35-services-TCP-9001,9005' -DisplayName 'TWS R35: v5 client: web services and APIs' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9001', '9005' | Out-Null
}
# R36: v5 client: supervision alerts
if (Get-NetFirewallRule -Name 'TWS-R36-supervision-TCP-9004' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R36-supervision-TCP-9004'
} elseif ($PSCmdlet.ShouldProcess('TWS-R36-supervision-TCP-9004', 'allow inbound TCP 9004')) {
    New-NetFirewallRule -Name 'TWS-R36-supervision-TCP-9004' -DisplayName 'TWS R36: v5 client: supervision alerts' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9004' | Out-Null
}
# R37: v5 client: collaboration
if (Get-NetFirewallRule -Name 'TWS-R37-collaboration-TCP-9006' -ErrorAction SilentlyContinue) {
    Write-Host 'already there: TWS-R37-collaboration-TCP-9006'
} elseif ($PSCmdlet.ShouldProcess('TWS-R37-collaboration-TCP-9006', 'allow inbound TCP 9006')) {
    New-NetFirewallRule -Name 'TWS-R37-collaboration-TCP-9006' -DisplayName 'TWS R37: v5 client: collaboration' -Group 'TWS' -Profile Domain, Private `
        -Direction Inbound -Action Allow -Protocol TCP -LocalPort '9006' | Out-Null
}

# ---- Microsoft Defender: exclusions
# Finding server.antivirus (WARNING): message
# Document: R29
if (-not (Get-Command -Name Add-MpPreference -ErrorAction SilentlyContinue)) {
    Write-Warning 'Microsoft Defender is not installed here; exclude the same folders in the antivirus that is.'
} else {
    $preference = Get-MpPreference
    foreach ($entry in @('D:\TWS\TWS\TWS_Services', 'D:\TWS\TWS\Logs')) {
        if (@($preference.ExclusionPath) -contains $entry) {
            Write-Host ('already there: {0}' -f $entry)
        } elseif ($PSCmdlet.ShouldProcess($entry, 'exclude from Microsoft Defender')) {
            Add-MpPreference -ExclusionPath $entry
        }
    }
}

# No script can mend these; see the report: server.memory
