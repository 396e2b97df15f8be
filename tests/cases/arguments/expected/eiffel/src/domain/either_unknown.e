note
	description: "A EITHER of a kind that this client does not know."

class
	EITHER_UNKNOWN

inherit
	EITHER

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
