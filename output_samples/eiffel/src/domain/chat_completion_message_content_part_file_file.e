note
	description: "The file, given by `file_id` or inline through `file_data`."

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_FILE_FILE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	filename: detachable STRING_32
			-- File name to show the model, used along with `file_data`.

	file_data: detachable STRING_32
			-- File contents in base64, sent inline.

	file_id: detachable STRING_32
			-- ID of a file that was uploaded earlier.

feature -- Element change

	set_filename (a_filename: detachable READABLE_STRING_GENERAL)
			-- Set `filename'; Void leaves it out.
		do
			filename := text_copy (a_filename)
		ensure
			filename_set: is_text_copy (filename, a_filename)
		end

	set_file_data (a_file_data: detachable READABLE_STRING_GENERAL)
			-- Set `file_data'; Void leaves it out.
		do
			file_data := text_copy (a_file_data)
		ensure
			file_data_set: is_text_copy (file_data, a_file_data)
		end

	set_file_id (a_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `file_id'; Void leaves it out.
		do
			file_id := text_copy (a_file_id)
		ensure
			file_id_set: is_text_copy (file_id, a_file_id)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filename := a_fields.text (once "filename")
			file_data := a_fields.text (once "file_data")
			file_id := a_fields.text (once "file_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("filename", filename, False)
			a_fields.put_text ("file_data", file_data, False)
			a_fields.put_text ("file_id", file_id, False)
		end

end
