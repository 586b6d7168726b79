-- Run by neovim.test.ts in the folder of a sample: opens FILE, with the configuration that $XBRL_CONFIG names in force, and
-- prints one line of JSON on what the server says about it. $XBRL_HOVER is text that stands in the file once: where to hover.
local clients = vim.lsp.get_clients or vim.lsp.get_active_clients -- the name before Neovim 0.10
local found = {}
local ok, problem = pcall(function()
  vim.cmd('filetype on')
  vim.cmd('luafile ' .. vim.env.XBRL_CONFIG)
  vim.cmd('edit ' .. vim.env.XBRL_FILE)
  local buffer = vim.api.nvim_get_current_buf()
  assert(vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 50), 'no diagnostics came')
  found.diagnostics = vim.tbl_map(function(diagnostic)
    return { line = diagnostic.lnum, column = diagnostic.col, message = diagnostic.message, code = diagnostic.code, source = diagnostic.source }
  end, vim.diagnostic.get(buffer))

  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. vim.env.XBRL_HOVER, 'e') > 0, 'the text to hover over is not there')
  local client = clients()[1]
  local position = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local function ask(method)
    local answers = assert(vim.lsp.buf_request_sync(buffer, method, position, 10000), method .. ' was not answered')
    return answers[client.id].result
  end
  found.hover = ask('textDocument/hover').contents.value
  local definition = ask('textDocument/definition')
  definition = definition[1] or definition
  found.definition = (definition.range or definition.targetSelectionRange).start.line
end)
found.problem = not ok and tostring(problem) or nil
io.stdout:write('\n' .. vim.fn.json_encode(found) .. '\n')
vim.lsp.stop_client(clients(), true)
vim.cmd(ok and 'qall!' or 'cquit!')
