note
	description: "plantBed request."

class
	PLANT_BED_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	crop: detachable PLANT_BED_REQUEST_CROP
			-- What grows there.

	rows: detachable LIST [PLANT_BED_REQUEST_ROW]
			-- The JSON field `rows'.

feature -- Element change

	set_crop (a_crop: detachable PLANT_BED_REQUEST_CROP)
			-- Set `crop'; Void leaves it out.
		do
			crop := a_crop
		ensure
			crop_set: crop = a_crop
		end

	set_rows (a_rows: detachable READABLE_INDEXABLE [PLANT_BED_REQUEST_ROW])
			-- Set `rows' to a list of these items; Void leaves it out.
		do
			rows := rows_codec.list (a_rows)
		ensure
			rows_set: rows_codec.is_list (rows, a_rows)
		end

	extend_rows (a_item: PLANT_BED_REQUEST_ROW)
			-- Add `a_item' to `rows'.
		do
			if attached rows as l_value then
				l_value.extend (a_item)
			else
				rows := rows_codec.singleton (a_item)
			end
		ensure
			one_more: rows_codec.count (rows) = old rows_codec.count (rows) + 1
			has_item: attached rows as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			crop := (create {API_MODEL_CODEC [PLANT_BED_REQUEST_CROP]}).field (a_fields, once "crop")
			rows := rows_codec.field (a_fields, once "rows")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("crop", crop, False)
			rows_codec.put (a_fields, "rows", rows, False)
		end

feature {NONE} -- Implementation

	rows_codec: API_LIST_CODEC [PLANT_BED_REQUEST_ROW]
			-- What reads and writes it.
		once
			create Result.make (create {PLANT_BED_REQUEST_ROW_CODEC})
		end

end
