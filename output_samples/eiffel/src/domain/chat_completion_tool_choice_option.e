note
	description: "[
		Controls whether the model calls tools and which. The default is `none` without tools and `auto` with
		them.
	]"

deferred class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION

inherit
	API_VALUE

end
