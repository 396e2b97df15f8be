note
	description: "[
		Text to continue, as one or several strings or token sequences. Without a prompt, the model starts a
		fresh document.
	]"

deferred class
	CREATE_COMPLETION_REQUEST_PROMPT

inherit
	API_VALUE

end
