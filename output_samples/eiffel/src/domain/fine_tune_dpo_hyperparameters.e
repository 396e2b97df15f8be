note
	description: "Settings for direct preference optimization."

class
	FINE_TUNE_DPO_HYPERPARAMETERS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	beta: detachable FINE_TUNE_DPO_HYPERPARAMETERS_BETA
			-- How firmly training holds on to the base model. Higher values, up to 2, keep the new model
			-- closer to it.

	batch_size: detachable FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE
			-- Preference pairs processed before each weight update.

	learning_rate_multiplier: detachable FINE_TUNE_DPO_LEARNING_RATE_MULTIPLIER
			-- Factor applied to the default learning rate.

	n_epochs: detachable FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS
			-- How many times training goes through all preference pairs.

feature -- Element change

	set_beta (a_beta: detachable FINE_TUNE_DPO_HYPERPARAMETERS_BETA)
			-- Set `beta'; Void leaves it out.
		do
			beta := a_beta
		ensure
			beta_set: beta = a_beta
		end

	set_beta_string (a_text: READABLE_STRING_GENERAL)
			-- Set `beta' to `a_text'.
		do
			set_beta (create {FINE_TUNE_DPO_HYPERPARAMETERS_BETA_STRING}.make (a_text))
		end

	set_batch_size (a_batch_size: detachable FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE)
			-- Set `batch_size'; Void leaves it out.
		do
			batch_size := a_batch_size
		ensure
			batch_size_set: batch_size = a_batch_size
		end

	set_batch_size_string (a_text: READABLE_STRING_GENERAL)
			-- Set `batch_size' to `a_text'.
		do
			set_batch_size (create {FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE_STRING}.make (a_text))
		end

	set_learning_rate_multiplier (a_learning_rate_multiplier: detachable FINE_TUNE_DPO_LEARNING_RATE_MULTIPLIER)
			-- Set `learning_rate_multiplier'; Void leaves it out.
		do
			learning_rate_multiplier := a_learning_rate_multiplier
		ensure
			learning_rate_multiplier_set: learning_rate_multiplier = a_learning_rate_multiplier
		end

	set_learning_rate_multiplier_string (a_text: READABLE_STRING_GENERAL)
			-- Set `learning_rate_multiplier' to `a_text'.
		do
			set_learning_rate_multiplier (create {FINE_TUNE_DPO_LEARNING_RATE_MULTIPLIER_STRING}.make (a_text))
		end

	set_n_epochs (a_n_epochs: detachable FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS)
			-- Set `n_epochs'; Void leaves it out.
		do
			n_epochs := a_n_epochs
		ensure
			n_epochs_set: n_epochs = a_n_epochs
		end

	set_n_epochs_string (a_text: READABLE_STRING_GENERAL)
			-- Set `n_epochs' to `a_text'.
		do
			set_n_epochs (create {FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			beta := (create {FINE_TUNE_DPO_HYPERPARAMETERS_BETA_CODEC}).field (a_fields, once "beta")
			batch_size := (create {FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE_CODEC}).field (a_fields, once "batch_size")
			learning_rate_multiplier := (create {FINE_TUNE_DPO_LEARNING_RATE_MULTIPLIER_CODEC}).field (a_fields, once "learning_rate_multiplier")
			n_epochs := (create {FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS_CODEC}).field (a_fields, once "n_epochs")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("beta", beta, False)
			a_fields.put_value ("batch_size", batch_size, False)
			a_fields.put_value ("learning_rate_multiplier", learning_rate_multiplier, False)
			a_fields.put_value ("n_epochs", n_epochs, False)
		end

end
