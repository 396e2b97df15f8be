note
	description: "Constraint on the tool's input; any text is allowed by default."

deferred class
	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT

inherit
	API_VALUE

end
