note
	description: "A variant of CREATE_COMPLETION_REQUEST_PROMPT that this client does not know."

class
	CREATE_COMPLETION_REQUEST_PROMPT_UNKNOWN

inherit
	CREATE_COMPLETION_REQUEST_PROMPT

	API_UNKNOWN

create
	make

end
