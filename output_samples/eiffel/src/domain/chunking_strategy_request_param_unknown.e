note
	description: "A CHUNKING_STRATEGY_REQUEST_PARAM of a kind that this client does not know."

class
	CHUNKING_STRATEGY_REQUEST_PARAM_UNKNOWN

inherit
	CHUNKING_STRATEGY_REQUEST_PARAM

create
	make

feature {NONE} -- Initialization

	make (a_json: JSON_VALUE)
			-- Hold `a_json'.
		do
			json := a_json
		ensure
			json_set: json = a_json
		end

feature -- Access

	json: JSON_VALUE
			-- What the API has sent.

feature -- Conversion

	to_json: JSON_VALUE
			-- <Precursor>
		do
			Result := json
		end

end
