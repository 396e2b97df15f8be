note
	description: "Settings for supervised fine-tuning."

class
	FINE_TUNE_SUPERVISED_HYPERPARAMETERS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	batch_size: detachable FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE
			-- Examples per update. Large batches update seldom but steadily.

	learning_rate_multiplier: detachable FINE_TUNE_SUPERVISED_LEARNING_RATE_MULTIPLIER
			-- Factor on the standard learning rate; a small one counters overfitting.

	n_epochs: detachable FINE_TUNE_SUPERVISED_HYPERPARAMETERS_N_EPOCHS
			-- How many times training goes through all examples.

feature -- Element change

	set_batch_size (a_batch_size: detachable FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE)
			-- Set `batch_size'; Void leaves it out.
		do
			batch_size := a_batch_size
		ensure
			batch_size_set: batch_size = a_batch_size
		end

	set_batch_size_string (a_text: READABLE_STRING_GENERAL)
			-- Set `batch_size' to `a_text'.
		do
			set_batch_size (create {FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE_STRING}.make (a_text))
		end

	set_learning_rate_multiplier (a_learning_rate_multiplier: detachable FINE_TUNE_SUPERVISED_LEARNING_RATE_MULTIPLIER)
			-- Set `learning_rate_multiplier'; Void leaves it out.
		do
			learning_rate_multiplier := a_learning_rate_multiplier
		ensure
			learning_rate_multiplier_set: learning_rate_multiplier = a_learning_rate_multiplier
		end

	set_learning_rate_multiplier_string (a_text: READABLE_STRING_GENERAL)
			-- Set `learning_rate_multiplier' to `a_text'.
		do
			set_learning_rate_multiplier (create {FINE_TUNE_SUPERVISED_LEARNING_RATE_MULTIPLIER_STRING}.make (a_text))
		end

	set_n_epochs (a_n_epochs: detachable FINE_TUNE_SUPERVISED_HYPERPARAMETERS_N_EPOCHS)
			-- Set `n_epochs'; Void leaves it out.
		do
			n_epochs := a_n_epochs
		ensure
			n_epochs_set: n_epochs = a_n_epochs
		end

	set_n_epochs_string (a_text: READABLE_STRING_GENERAL)
			-- Set `n_epochs' to `a_text'.
		do
			set_n_epochs (create {FINE_TUNE_SUPERVISED_HYPERPARAMETERS_N_EPOCHS_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			batch_size := (create {FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE_CODEC}).field (a_fields, once "batch_size")
			learning_rate_multiplier := (create {FINE_TUNE_SUPERVISED_LEARNING_RATE_MULTIPLIER_CODEC}).field (a_fields, once "learning_rate_multiplier")
			n_epochs := (create {FINE_TUNE_SUPERVISED_HYPERPARAMETERS_N_EPOCHS_CODEC}).field (a_fields, once "n_epochs")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("batch_size", batch_size, False)
			a_fields.put_value ("learning_rate_multiplier", learning_rate_multiplier, False)
			a_fields.put_value ("n_epochs", n_epochs, False)
		end

end
