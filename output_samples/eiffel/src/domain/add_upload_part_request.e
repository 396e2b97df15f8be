note
	description: "One piece of a file that is being uploaded in parts."

class
	ADD_UPLOAD_PART_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_data: API_FILE)
			-- Set what is required.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

feature -- Access

	data: API_FILE
			-- Bytes of this part, at most 64 MB.

feature -- Element change

	set_data (a_data: API_FILE)
			-- Set `data'.
		do
			data := a_data
			mark_set ("data")
		ensure
			data_set: data = a_data
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := data_codec.required_field (a_fields, once "data")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			data_codec.put_required (a_fields, "data", data)
		end

feature {NONE} -- Implementation

	data_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
